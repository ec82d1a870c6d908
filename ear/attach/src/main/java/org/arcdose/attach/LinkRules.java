package org.arcdose.attach;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.arcdose.attach.References.Member;
import org.arcdose.attach.References.Use;
import org.objectweb.asm.Opcodes;

/**
 * How the JVM links one class to others (JVMS 5.3.5, 5.4.3, 5.4.4), and that no method it inherits
 * is left without a body.
 *
 * <p>A class that is not found counts as missing when it is the archive's, dcm4che's or ArcDose's,
 * or when its package is there: the modules given may be the archive's only, without the server's
 * APIs.
 */
final class LinkRules {
  private static final String ARCHIVE = "org/dcm4che";
  private final ClassPool pool;
  private final ClassShape user;
  private final Consumer<String> problems;

  /**
   * @param user the class that refers to others
   * @param problems takes what does not link, as clauses that name the member
   */
  LinkRules(ClassPool pool, ClassShape user, Consumer<String> problems) {
    this.pool = pool;
    this.user = user;
    this.problems = problems;
  }

  void check(References references) {
    for (String name : references.classes()) {
      Optional<ClassShape> shape = pool.find(name);
      if (shape.isEmpty() && mustBeThere(name)) {
        problems.accept("the class %s is missing".formatted(JavaNames.of(name)));
      } else if (shape.isPresent() && !accessible(shape.get())) {
        problems.accept("the class %s is not public".formatted(JavaNames.of(name)));
      }
    }
    for (Member member : references.members()) {
      // The JDK keeps its promises, and its methods of any signature resolve otherwise.
      if (!isJdk(member.owner())) {
        pool.find(member.owner())
            .flatMap(owner -> problem(owner, member))
            .ifPresent(problems::accept);
      }
    }
    inherited();
  }

  private boolean mustBeThere(String name) {
    return name.startsWith(ARCHIVE) || name.startsWith(Linkage.OURS) || pool.knowsPackageOf(name);
  }

  private boolean isJdk(String name) {
    return name.startsWith("java/") || name.startsWith("javax/") && !pool.knowsPackageOf(name);
  }

  private Optional<String> problem(ClassShape owner, Member member) {
    if (member.use() != Use.INSTANCE_FIELD
        && member.use() != Use.STATIC_FIELD
        && owner.is(Opcodes.ACC_INTERFACE) != member.ownerIsInterface()) {
      return Optional.of(
          "%s is %s interface"
              .formatted(JavaNames.of(owner.name()), member.ownerIsInterface() ? "no" : "now an"));
    }
    Resolution resolution = resolve(owner, member);
    if (resolution.declaring() == null) {
      return resolution.complete()
          ? Optional.of(JavaNames.of(member) + " is missing")
          : Optional.empty();
    }
    String found = JavaNames.of(member.in(resolution.declaring().name()));
    boolean isStatic = (resolution.access() & Opcodes.ACC_STATIC) != 0;
    if (isStatic != member.isStatic()) {
      return Optional.of("%s is %s static".formatted(found, isStatic ? "now" : "no longer"));
    }
    return accessible(resolution) ? Optional.empty() : Optional.of(found + " cannot be accessed");
  }

  /**
   * @param declaring null when the member was not found
   * @param complete whether all supertypes could be looked at
   */
  private record Resolution(ClassShape declaring, int access, boolean complete) {}

  private Resolution resolve(ClassShape owner, Member member) {
    String key = member.name() + (member.isField() ? " " : "") + member.descriptor();
    boolean complete = true;
    // The class and its superclasses before interfaces: a class's method goes before a default one.
    for (String name : lineage(owner)) {
      Optional<ClassShape> shape = pool.find(name);
      complete &= shape.isPresent();
      if (shape.isPresent()) {
        Integer access = (member.isField() ? shape.get().fields() : shape.get().methods()).get(key);
        if (access != null) {
          return new Resolution(shape.get(), access, true);
        }
      }
      if (member.use() == Use.CONSTRUCTOR) {
        break;
      }
    }
    return new Resolution(null, 0, complete);
  }

  /** The class, its superclasses from near to far, then all their interfaces. */
  private Set<String> lineage(ClassShape shape) {
    Set<String> lineage = new LinkedHashSet<>();
    Set<String> interfaces = new LinkedHashSet<>();
    for (Optional<ClassShape> at = Optional.of(shape);
        at.isPresent() && lineage.add(at.get().name());
        at = Optional.ofNullable(at.get().superName()).flatMap(pool::find)) {
      at.get().interfaces().forEach(name -> addInterface(name, interfaces));
      String superName = at.get().superName();
      if (superName != null && pool.find(superName).isEmpty()) {
        lineage.add(superName);
      }
    }
    lineage.addAll(interfaces);
    return lineage;
  }

  private void addInterface(String name, Set<String> interfaces) {
    if (interfaces.add(name)) {
      pool.find(name)
          .ifPresent(shape -> shape.interfaces().forEach(more -> addInterface(more, interfaces)));
    }
  }

  private boolean accessible(ClassShape shape) {
    return shape.is(Opcodes.ACC_PUBLIC) || samePackage(shape);
  }

  private boolean accessible(Resolution member) {
    int access = member.access();
    if ((access & Opcodes.ACC_PUBLIC) != 0 || user.name().equals(member.declaring().name())) {
      return true;
    }
    if ((access & Opcodes.ACC_PRIVATE) != 0) {
      // Nest mates; a nest never crosses a package.
      return outermost(user.name()).equals(outermost(member.declaring().name()));
    }
    return samePackage(member.declaring())
        || (access & Opcodes.ACC_PROTECTED) != 0
            && lineage(user).contains(member.declaring().name());
  }

  private boolean samePackage(ClassShape other) {
    return ClassPool.packageOf(user.name()).equals(ClassPool.packageOf(other.name()));
  }

  private static String outermost(String name) {
    int dollar = name.indexOf('$', name.lastIndexOf('/') + 2);
    return dollar < 0 ? name : name.substring(0, dollar);
  }

  /** What a class of ours inherits: nothing final, and no method is left without a body. */
  private void inherited() {
    Set<String> lineage = lineage(user);
    for (String name : lineage) {
      Optional<ClassShape> parent = pool.find(name);
      if (parent.isEmpty() || isJdk(name) || name.equals(user.name())) {
        continue;
      }
      if (parent.get().is(Opcodes.ACC_FINAL)) {
        problems.accept("the class %s is now final".formatted(JavaNames.of(name)));
      }
      parent
          .get()
          .methods()
          .forEach(
              (method, access) -> {
                boolean isPrivate = (access & Opcodes.ACC_PRIVATE) != 0;
                if ((access & Opcodes.ACC_FINAL) != 0
                    && !isPrivate
                    && user.methods().containsKey(method)) {
                  problems.accept("%s is now final".formatted(JavaNames.method(name, method)));
                }
                if ((access & Opcodes.ACC_ABSTRACT) != 0
                    && !user.is(Opcodes.ACC_ABSTRACT)
                    && !hasBody(lineage, method)) {
                  problems.accept(
                      "%s is not implemented by %s"
                          .formatted(JavaNames.method(name, method), JavaNames.of(user.name())));
                }
              });
    }
  }

  private boolean hasBody(Set<String> lineage, String method) {
    return lineage.stream()
        .map(pool::find)
        .anyMatch(
            shape ->
                // What cannot be looked at may have it.
                shape.isEmpty()
                    || (shape.get().methods().getOrDefault(method, Opcodes.ACC_ABSTRACT)
                            & Opcodes.ACC_ABSTRACT)
                        == 0);
  }
}
