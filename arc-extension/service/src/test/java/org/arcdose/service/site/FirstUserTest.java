package org.arcdose.service.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FirstUserTest {
  /** Expected: Python 3.11 {@code hashlib.pbkdf2_hmac('sha512', b'secret', b'saltsalt', 20000)}. */
  @Test
  void salts_as_scram_sha_512_does() {
    assertEquals(
        "fbbba0da6faba8e3f88079847e2a98e58deb6a289121dfd1c4526438eeaa886e3dfc1b02e14171e49ddb988b3156bf7cbe474c69a49a9b6e3437a780ec088f87",
        HexFormat.of()
            .formatHex(FirstUser.salted("secret", "saltsalt".getBytes(StandardCharsets.UTF_8))));
  }
}
