package org.arcdose.attach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What others can link to in a class, in the names of class files.
 *
 * @param superName null for java/lang/Object
 * @param fields access flags by name and descriptor, such as {@code pk J}
 * @param methods access flags by name and descriptor, such as {@code run()V}
 */
record ClassShape(
    String name,
    int access,
    String superName,
    List<String> interfaces,
    Map<String, Integer> fields,
    Map<String, Integer> methods) {

  static ClassShape of(byte[] classFile) {
    Builder builder = new Builder();
    new ClassReader(classFile)
        .accept(builder, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return new ClassShape(
        builder.name,
        builder.access,
        builder.superName,
        builder.interfaces,
        Map.copyOf(builder.fields),
        Map.copyOf(builder.methods));
  }

  boolean is(int flag) {
    return (access & flag) != 0;
  }

  private static final class Builder extends ClassVisitor {
    private final Map<String, Integer> fields = new HashMap<>();
    private final Map<String, Integer> methods = new HashMap<>();
    private String name;
    private int access;
    private String superName;
    private List<String> interfaces;

    Builder() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version, int flags, String name, String signature, String superName, String[] types) {
      this.name = name;
      this.access = flags;
      this.superName = superName;
      this.interfaces = List.of(types);
    }

    @Override
    public FieldVisitor visitField(
        int flags, String name, String descriptor, String signature, Object value) {
      fields.put(name + ' ' + descriptor, flags);
      return null;
    }

    @Override
    public MethodVisitor visitMethod(
        int flags, String name, String descriptor, String signature, String[] exceptions) {
      methods.put(name + descriptor, flags);
      return null;
    }
  }
}
