package org.arcdose.archive.dcm4chee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The declarations the adapter is compiled against, held to {@code members.txt}: one line per type
 * (its supertypes, its access) and per member (name, descriptor, access, constant value or what is
 * thrown) as the archive's own classes have them. Those are there only when a build is given an
 * archive; it then checks the file as well, or writes it anew.
 */
class SignaturesTest {
  private static final Path SIGNATURES = Path.of("signatures/target/classes");
  private static final Path MEMBERS = Path.of("members.txt");

  private static List<ClassMembers> declared;

  @BeforeAll
  static void read() throws IOException {
    declared = new ArrayList<>();
    try (var tree = Files.walk(SIGNATURES)) {
      for (Path file : tree.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          declared.add(ClassMembers.of(in));
        }
      }
    }
    if (System.getProperty("archive.members", "").equals("write")) {
      Files.write(MEMBERS, real());
    }
  }

  @Test
  void every_type_has_the_access_and_no_other_supertypes_than_the_real_one() throws IOException {
    Map<String, String[]> types = new HashMap<>();
    for (String[] line : lines()) {
      if (line[1].equals("type")) {
        types.put(line[0], line);
      }
    }
    assertEquals(declared.size(), types.size());
    for (ClassMembers type : declared) {
      String[] line = types.get(type.name);
      assertNotNull(line, () -> type.name + " is not in members.txt");
      assertEquals(open(line[3]), open(type.access), type.name);
      Set<String> supertypes = Set.of(line[2].split(" "));
      assertTrue(supertypes.containsAll(type.supertypes), () -> type.name + type.supertypes);
    }
  }

  @Test
  void every_member_is_declared_as_the_real_one() throws IOException {
    Set<String> onlyReal = new LinkedHashSet<>();
    for (String[] line : lines()) {
      if (!line[1].equals("type")) {
        onlyReal.add(String.join("\t", line));
      }
    }
    List<String> onlyDeclared = new ArrayList<>();
    for (ClassMembers type : declared) {
      for (ClassMembers.Member member : type.members) {
        String line = type.name + '\t' + member;
        if (!isForStandIns(member) && !onlyReal.remove(line)) {
          onlyDeclared.add(line);
        }
      }
    }
    assertEquals(Set.of(), onlyReal, "in members.txt, not in signatures");
    assertEquals(List.of(), onlyDeclared, "in signatures, not in members.txt");
  }

  @Test
  void members_txt_is_what_the_real_classes_say() throws IOException {
    assumeTrue(System.getProperty("archive.ear") != null, "only with -Darchive.ear");
    assertEquals(String.join("\n", real()), String.join("\n", Files.readAllLines(MEMBERS)));
  }

  /** Tests extend types that nobody else may extend, and need a constructor for it. */
  private static boolean isForStandIns(ClassMembers.Member member) {
    return member.key().equals("<init> ()V") && member.access().equals("protected");
  }

  private static String open(String access) {
    return access.replace(" final", "");
  }

  private static List<String> real() {
    List<String> lines = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    lines.add("# of dcm4che and dcm4chee-arc 5.34.3: owner, member, descriptor, access, value");
    for (ClassMembers type : declared) {
      ClassMembers real = ClassMembers.ofClassPath(type.name);
      assertNotNull(real, () -> "The archive has no class " + type.name);
      String supertypes = String.join(" ", real.allSupertypes());
      lines.add(String.join("\t", type.name, "type", supertypes, real.access, ""));
      for (ClassMembers.Member member : type.members) {
        if (isForStandIns(member)) {
          continue;
        }
        ClassMembers.Member found = real.find(member.key());
        if (found == null) {
          missing.add(type.name + " " + member.key());
        } else {
          lines.add(type.name + '\t' + found);
        }
      }
    }
    assertEquals(List.of(), missing, "declared, but not in the archive");
    return lines;
  }

  private static List<String[]> lines() throws IOException {
    return Files.readAllLines(MEMBERS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", 5))
        .toList();
  }
}
