package org.arcdose.archive.dcm4chee;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class file lets others link to: the type itself and its members that are neither private
 * nor synthetic.
 */
final class ClassMembers {
  private static final int TYPE =
      Opcodes.ACC_PUBLIC
          | Opcodes.ACC_FINAL
          | Opcodes.ACC_INTERFACE
          | Opcodes.ACC_ABSTRACT
          | Opcodes.ACC_ENUM
          | Opcodes.ACC_ANNOTATION;
  private static final int LINKED =
      Opcodes.ACC_PUBLIC
          | Opcodes.ACC_PROTECTED
          | Opcodes.ACC_STATIC
          | Opcodes.ACC_FINAL
          | Opcodes.ACC_ABSTRACT;
  private static final Map<Integer, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(Opcodes.ACC_PUBLIC, "public");
    WORDS.put(Opcodes.ACC_PROTECTED, "protected");
    WORDS.put(Opcodes.ACC_ABSTRACT, "abstract");
    WORDS.put(Opcodes.ACC_STATIC, "static");
    WORDS.put(Opcodes.ACC_FINAL, "final");
    WORDS.put(Opcodes.ACC_INTERFACE, "interface");
    WORDS.put(Opcodes.ACC_ENUM, "enum");
    WORDS.put(Opcodes.ACC_ANNOTATION, "annotation");
  }

  /**
   * A method or field.
   *
   * @param key name and descriptor, such as {@code getStatus ()I}
   * @param access such as {@code public static}
   * @param value what a constant is, or what a method throws
   */
  record Member(String key, String access, String value) {
    @Override
    public String toString() {
      return key.replace(' ', '\t') + '\t' + access + '\t' + value;
    }
  }

  final String name;
  final String access;
  final List<String> supertypes;
  final List<Member> members;

  private ClassMembers(String name, String access, List<String> supertypes, List<Member> members) {
    this.name = name;
    this.access = access;
    this.supertypes = supertypes;
    this.members = members;
  }

  /** Of the class the tests run against; null if it is not there. */
  static ClassMembers ofClassPath(String name) {
    String file = name + ".class";
    try (InputStream in = ClassMembers.class.getClassLoader().getResourceAsStream(file)) {
      return in == null ? null : of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ClassMembers of(InputStream classFile) throws IOException {
    ClassReader reader = new ClassReader(classFile);
    List<String> supertypes = new ArrayList<>();
    if (reader.getSuperName() != null) {
      supertypes.add(reader.getSuperName());
    }
    supertypes.addAll(Arrays.asList(reader.getInterfaces()));
    List<Member> members = new ArrayList<>();
    reader.accept(new Collector(members), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return new ClassMembers(
        reader.getClassName(), words(reader.getAccess() & TYPE), supertypes, members);
  }

  /** The supertypes of the supertypes as well. */
  Set<String> allSupertypes() {
    Set<String> all = new TreeSet<>(supertypes);
    supertypes.forEach(each -> all.addAll(ofClassPath(each).allSupertypes()));
    return all;
  }

  /** Its own or an inherited one; null if there is none. */
  Member find(String key) {
    for (Member member : members) {
      if (member.key().equals(key)) {
        return member;
      }
    }
    if (key.startsWith("<init>")) {
      return null;
    }
    for (String supertype : supertypes) {
      Member inherited = ofClassPath(supertype).find(key);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  private static String words(int access) {
    List<String> words = new ArrayList<>();
    WORDS.forEach(
        (bit, word) -> {
          if ((access & bit) != 0) {
            words.add(word);
          }
        });
    return String.join(" ", words);
  }

  private static final class Collector extends ClassVisitor {
    private final List<Member> members;

    Collector(List<Member> members) {
      super(Opcodes.ASM9);
      this.members = members;
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      add(access, name, descriptor, value == null ? "" : value.toString());
      return null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      add(access, name, descriptor, exceptions == null ? "" : String.join(" ", exceptions));
      return null;
    }

    private void add(int access, String name, String descriptor, String value) {
      if (!name.equals("<clinit>")
          && (access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)) == 0) {
        members.add(new Member(name + " " + descriptor, words(access & LINKED), value));
      }
    }
  }
}
