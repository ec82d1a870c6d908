package org.arcdose.attach;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.arcdose.attach.References.Member;
import org.objectweb.asm.Type;

/** Names of class files as a reader of Java knows them. */
final class JavaNames {
  private JavaNames() {}

  static String of(Member member) {
    return member.isField()
        ? "the field %s %s.%s"
            .formatted(simple(Type.getType(member.descriptor())), of(member.owner()), member.name())
        : method(member.owner(), member.name() + member.descriptor());
  }

  static String method(String owner, String method) {
    int parenthesis = method.indexOf('(');
    Type type = Type.getMethodType(method.substring(parenthesis));
    return "the method %s %s.%s(%s)"
        .formatted(
            simple(type.getReturnType()),
            of(owner),
            method.substring(0, parenthesis),
            Arrays.stream(type.getArgumentTypes())
                .map(JavaNames::simple)
                .collect(Collectors.joining(", ")));
  }

  private static String simple(Type type) {
    String name = type.getClassName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  static String of(String internalName) {
    return internalName.replace('/', '.');
  }
}
