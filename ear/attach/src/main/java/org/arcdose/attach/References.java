package org.arcdose.attach;

import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Every class, field and method that one class refers to. */
final class References extends ClassVisitor {
  /** How a member is used; linking fails when it is declared otherwise. */
  enum Use {
    INSTANCE_FIELD,
    STATIC_FIELD,
    INSTANCE_METHOD,
    INTERFACE_METHOD,
    STATIC_METHOD,
    CONSTRUCTOR
  }

  /**
   * @param descriptor of the field or method, as in class files
   * @param ownerIsInterface as the code that refers to it was compiled
   */
  record Member(String owner, String name, String descriptor, Use use, boolean ownerIsInterface) {
    /** The same member under the name of the class that declares it. */
    Member in(String declaring) {
      return new Member(declaring, name, descriptor, use, ownerIsInterface);
    }

    boolean isField() {
      return use == Use.INSTANCE_FIELD || use == Use.STATIC_FIELD;
    }

    boolean isStatic() {
      return use == Use.STATIC_FIELD || use == Use.STATIC_METHOD;
    }
  }

  private final Set<String> classes = new LinkedHashSet<>();
  private final Set<Member> members = new LinkedHashSet<>();

  private References() {
    super(Opcodes.ASM9);
  }

  static References of(byte[] classFile) {
    References references = new References();
    new ClassReader(classFile).accept(references, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return references;
  }

  /** Internal names, no arrays. */
  Set<String> classes() {
    return classes;
  }

  Set<Member> members() {
    return members;
  }

  private void type(Type type) {
    switch (type.getSort()) {
      case Type.ARRAY -> type(type.getElementType());
      case Type.OBJECT -> classes.add(type.getInternalName());
      case Type.METHOD -> {
        type(type.getReturnType());
        for (Type argument : type.getArgumentTypes()) {
          type(argument);
        }
      }
      default -> {
        // A primitive type.
      }
    }
  }

  /** A class or an array of it, as instructions name it. */
  private void internalName(String name) {
    type(Type.getObjectType(name));
  }

  private void signature(String signature) {
    if (signature != null) {
      new SignatureReader(signature)
          .accept(
              new SignatureVisitor(Opcodes.ASM9) {
                @Override
                public void visitClassType(String name) {
                  classes.add(name);
                }
              });
    }
  }

  private void member(String owner, String name, String descriptor, Use use, boolean isInterface) {
    type(Type.getType(descriptor));
    internalName(owner);
    if (!owner.startsWith("[")) {
      members.add(new Member(owner, name, descriptor, use, isInterface));
    }
  }

  private void constant(Object constant) {
    if (constant instanceof Type type) {
      type(type);
    } else if (constant instanceof Handle handle) {
      handle(handle);
    } else if (constant instanceof ConstantDynamic dynamic) {
      type(Type.getType(dynamic.getDescriptor()));
      handle(dynamic.getBootstrapMethod());
      for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
        constant(dynamic.getBootstrapMethodArgument(i));
      }
    }
  }

  private void handle(Handle handle) {
    Use use =
        switch (handle.getTag()) {
          case Opcodes.H_GETFIELD, Opcodes.H_PUTFIELD -> Use.INSTANCE_FIELD;
          case Opcodes.H_GETSTATIC, Opcodes.H_PUTSTATIC -> Use.STATIC_FIELD;
          case Opcodes.H_INVOKESTATIC -> Use.STATIC_METHOD;
          case Opcodes.H_NEWINVOKESPECIAL -> Use.CONSTRUCTOR;
          case Opcodes.H_INVOKEINTERFACE -> Use.INTERFACE_METHOD;
          default -> Use.INSTANCE_METHOD;
        };
    member(handle.getOwner(), handle.getName(), handle.getDesc(), use, handle.isInterface());
  }

  private AnnotationVisitor annotation(String descriptor) {
    type(Type.getType(descriptor));
    return new AnnotationVisitor(Opcodes.ASM9) {
      @Override
      public void visit(String name, Object value) {
        constant(value);
      }

      @Override
      public void visitEnum(String name, String enumDescriptor, String value) {
        member(
            Type.getType(enumDescriptor).getInternalName(),
            value,
            enumDescriptor,
            Use.STATIC_FIELD,
            false);
      }

      @Override
      public AnnotationVisitor visitAnnotation(String name, String nested) {
        return annotation(nested);
      }

      @Override
      public AnnotationVisitor visitArray(String name) {
        return this;
      }
    };
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String superName, String[] types) {
    signature(signature);
    internalName(superName);
    for (String type : types) {
      internalName(type);
    }
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return annotation(descriptor);
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(
      String name, String descriptor, String signature) {
    signature(signature);
    return null;
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    type(Type.getType(descriptor));
    signature(signature);
    return new FieldVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return annotation(annotation);
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    type(Type.getType(descriptor));
    signature(signature);
    if (exceptions != null) {
      for (String exception : exceptions) {
        internalName(exception);
      }
    }
    return new Code();
  }

  /** Annotations and instructions of one method. */
  private final class Code extends MethodVisitor {
    Code() {
      super(Opcodes.ASM9);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(
        int parameter, String descriptor, boolean visible) {
      return annotation(descriptor);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      internalName(type);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
      member(owner, name, descriptor, isStatic ? Use.STATIC_FIELD : Use.INSTANCE_FIELD, false);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      Use use =
          switch (opcode) {
            case Opcodes.INVOKESTATIC -> Use.STATIC_METHOD;
            case Opcodes.INVOKEINTERFACE -> Use.INTERFACE_METHOD;
            default -> name.equals("<init>") ? Use.CONSTRUCTOR : Use.INSTANCE_METHOD;
          };
      member(owner, name, descriptor, use, isInterface);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      type(Type.getType(descriptor));
      handle(bootstrap);
      for (Object argument : arguments) {
        constant(argument);
      }
      // A lambda: the method it implements, erased, is the first argument.
      if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
        member(
            Type.getReturnType(descriptor).getInternalName(),
            name,
            ((Type) arguments[0]).getDescriptor(),
            Use.INTERFACE_METHOD,
            true);
      }
    }

    @Override
    public void visitLdcInsn(Object value) {
      constant(value);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
      type(Type.getType(descriptor));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
      if (type != null) {
        internalName(type);
      }
    }
  }
}
