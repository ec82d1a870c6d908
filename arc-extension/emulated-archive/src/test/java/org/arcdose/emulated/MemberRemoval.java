package org.arcdose.emulated;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** An archive that was changed after attach had checked it: a class or a method is gone. */
final class MemberRemoval {
  private MemberRemoval() {}

  /**
   * @param type such as {@code org/dcm4chee/arc/store/StoreContext}
   */
  static void method(Path ear, String jar, String type, String method) throws IOException {
    rewrite(
        ear,
        jar,
        entries ->
            entries.compute(
                type + ".class",
                (name, bytes) -> {
                  ClassWriter written = new ClassWriter(0);
                  new ClassReader(bytes)
                      .accept(
                          new ClassVisitor(Opcodes.ASM9, written) {
                            @Override
                            public MethodVisitor visitMethod(
                                int access, String n, String d, String s, String[] e) {
                              return n.equals(method)
                                  ? null
                                  : super.visitMethod(access, n, d, s, e);
                            }
                          },
                          0);
                  return written.toByteArray();
                }));
  }

  static void type(Path ear, String jar, String type) throws IOException {
    rewrite(ear, jar, entries -> entries.remove(type + ".class"));
  }

  private interface Edit {
    void change(Map<String, byte[]> entries);
  }

  private static void rewrite(Path ear, String jar, Edit edit) throws IOException {
    try (FileSystem outer = FileSystems.newFileSystem(ear)) {
      Path inside = outer.getPath(jar);
      Map<String, byte[]> inner = entries(Files.readAllBytes(inside));
      int size = EmulatedEar.zip(inner).length;
      edit.change(inner);
      byte[] changed = EmulatedEar.zip(inner);
      if (changed.length == size) {
        throw new IllegalStateException("Nothing was removed from " + jar);
      }
      Files.write(inside, changed);
    }
  }

  private static Map<String, byte[]> entries(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }
}
