package org.arcdose.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server's configuration, proven with a small web application in place of ArcDose. */
class WildFlyServerIT {
  private static final String PASSWORD = "correct horse";

  private static Scratch scratch;
  private static PostgresCluster database;
  private static WildFlyServer.Settings settings;
  private static WildFlyServer server;

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @BeforeAll
  static void starts() throws Exception {
    scratch = Scratch.create("wildfly");
    database = PostgresCluster.start(scratch.directory().resolve("db"), Ports.free());
    addUser("viewer", "arcdose-view");
    settings =
        new WildFlyServer.Settings(
            scratch.directory().resolve("server"),
            probe(scratch.directory().resolve("probe.war")),
            Ports.free(),
            "/probe/api/health",
            Map.of(
                "arcdose.db.url", database.jdbcUrl(),
                "arcdose.db.user", database.user(),
                "arcdose.db.password", database.password()));
    server = WildFlyServer.start(Installation.find(), settings);
  }

  @AfterAll
  static void ends() {
    server.close();
    assertFalse(server.running());
    database.close();
    scratch.close();
  }

  @Test
  void basic_authentication_verifies_a_pbkdf2_row_of_the_database() throws Exception {
    assertEquals("viewer view true export false", as("viewer", PASSWORD, "/api/who").body());
    assertEquals(401, as("viewer", "wrong", "/api/who").statusCode());
    assertEquals(401, as("nobody", PASSWORD, "/api/who").statusCode());
    assertEquals(401, as("viewer", "wrong", "/list.html").statusCode());
    assertEquals("null view false export false", get("/api/who").body());
    assertEquals("<p>dose list</p>", as("viewer", PASSWORD, "/list.html").body().strip());
  }

  @Test
  void a_browser_gets_the_form_instead_of_a_password_dialogue() throws Exception {
    HttpResponse<String> page = get("/list.html");
    assertEquals("<p>log in</p>", page.body().strip());
    assertTrue(page.headers().firstValue("WWW-Authenticate").isEmpty());
    assertTrue(page.headers().firstValue("Server").isEmpty());
    assertTrue(page.headers().firstValue("Set-Cookie").orElseThrow().contains("HttpOnly"));

    assertEquals("<p>wrong password</p>", logIn("wrong").body().strip());
    assertEquals(
        "/probe/list.html",
        logIn(PASSWORD)
            .headers()
            .firstValue("Location")
            .map(at -> URI.create(at).getPath())
            .orElseThrow());
    assertEquals("<p>dose list</p>", get("/list.html").body().strip());
    assertEquals("viewer view true export false", get("/api/who").body());
  }

  @Test
  void a_message_passes_the_job_queue() throws Exception {
    assertEquals("7", get("/api/ring").body());
  }

  @Test
  void logins_work_again_after_the_database_was_killed() throws Exception {
    assertEquals("viewer view true export false", as("viewer", PASSWORD, "/api/who").body());
    int port = database.port();
    database.kill();
    assertEquals("up", get("/api/health").body());
    database = PostgresCluster.start(scratch.directory().resolve("db"), port);
    long deadline = System.nanoTime() + 15_000_000_000L;
    while (!as("viewer", PASSWORD, "/api/who").body().startsWith("viewer")) {
      assertTrue(System.nanoTime() < deadline, "no login 15 s after the database came back");
      Thread.sleep(200);
    }
  }

  @Test
  void passwords_are_in_one_private_file_and_in_no_command_line_or_log() throws Exception {
    Path properties = settings.directory().resolve("server.properties");
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(properties)));
    String password = database.password();
    Path process = Path.of("/proc/" + server.process().pid());
    assertFalse(Files.readString(process.resolve("cmdline")).contains(password));
    assertFalse(Files.readString(process.resolve("environ")).contains(password));
    assertFalse(
        Files.readString(settings.directory().resolve("log/server.log")).contains(password));
    assertFalse(
        Files.readString(settings.directory().resolve("configuration/standalone-full.xml"))
            .contains(password));
  }

  @Test
  void starts_again_after_a_kill() throws Exception {
    server.kill();
    assertTrue(Ports.isFree(settings.httpPort()));
    server = WildFlyServer.start(Installation.find(), settings);
    assertEquals("7", get("/api/ring").body());
  }

  private static Path probe(Path war) throws Exception {
    String servlet = ProbeServlet.class.getName().replace('.', '/') + ".class";
    try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
      for (String file :
          new String[] {
            "WEB-INF/web.xml",
            "WEB-INF/jboss-web.xml",
            "list.html",
            "login.html",
            "login-failed.html"
          }) {
        add(zip, file, "/probe/" + file);
      }
      add(zip, "WEB-INF/classes/" + servlet, "/" + servlet);
    }
    return war;
  }

  private static void add(ZipOutputStream zip, String name, String resource) throws Exception {
    zip.putNextEntry(new ZipEntry(name));
    try (var in = WildFlyServerIT.class.getResourceAsStream(resource)) {
      in.transferTo(zip);
    }
  }

  private static void addUser(String name, String role) throws Exception {
    byte[] salt = "sixteen salty by".getBytes(StandardCharsets.US_ASCII);
    PBEKeySpec key = new PBEKeySpec(PASSWORD.toCharArray(), salt, 20_000, 64 * 8);
    byte[] salted =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
    var base64 = Base64.getEncoder();
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        var statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA arcdose");
      statement.execute(
          "CREATE TABLE arcdose.app_user"
              + "(name text PRIMARY KEY, salted_password text, salt text, iterations int)");
      statement.execute("CREATE TABLE arcdose.app_user_role(name text, role text)");
      statement.execute(
          "INSERT INTO arcdose.app_user VALUES ('%s', '%s', '%s', 20000)"
              .formatted(name, base64.encodeToString(salted), base64.encodeToString(salt)));
      statement.execute(
          "INSERT INTO arcdose.app_user_role VALUES ('%s', '%s')".formatted(name, role));
    }
  }

  private HttpResponse<String> logIn(String password) throws Exception {
    get("/list.html");
    String form = "j_username=viewer&j_password=" + password.replace(' ', '+');
    return client.send(
        request("/j_security_check")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  /** Without cookies: every call brings its credentials. */
  private static HttpResponse<String> as(String user, String password, String path)
      throws Exception {
    String basic =
        Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    return HttpClient.newHttpClient()
        .send(
            request(path).header("Authorization", "Basic " + basic).build(),
            BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + "/probe" + path));
  }
}
