package org.arcdose.ui.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.SecurityContext;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Set;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.core.SynchronousDispatcher;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;

/** The REST API over fake facades, without a server: what RESTEasy makes of the classes. */
final class Api {
  final FakeFacades facades = new FakeFacades();
  private final org.jboss.resteasy.spi.Dispatcher dispatcher =
      MockDispatcherFactory.createDispatcher();
  private Set<String> roles;

  Api() {
    var registry = dispatcher.getRegistry();
    registry.addSingletonResource(new StudiesResource(facades), "api");
    registry.addSingletonResource(new SkinDoseResource(facades.skinDoses), "api");
    registry.addSingletonResource(new SkinDoseAlertsResource(facades.skinDoses), "api");
    registry.addSingletonResource(new SkinDoseRunsResource(facades.skinDoseRuns), "api");
    registry.addSingletonResource(new PatientsResource(facades.skinDoses), "api");
    registry.addSingletonResource(new DevicesResource(facades.devices), "api");
    registry.addSingletonResource(new UpkeepResource(facades.upkeep), "api");
    registry.addSingletonResource(new JobsResource(facades.jobs), "api");
    registry.addSingletonResource(new HealthResource(facades.operations), "api");
    registry.addSingletonResource(new ConfigurationResource(facades.operations), "api");
    registry.addSingletonResource(new MetricsResource(facades.operations), "api");
    registry.addSingletonResource(new MeResource(), "api");
    registry.addSingletonResource(new OpenApiResource(), "api");
    dispatcher.getProviderFactory().registerProvider(AccessFilter.class);
    dispatcher.getProviderFactory().registerProvider(JsonWriter.class);
    dispatcher.getProviderFactory().registerProviderInstance(new FailureMapper());
  }

  /** The requests that follow come from a user with these roles. */
  Api as(String... roles) {
    this.roles = Set.of(roles);
    return this;
  }

  MockHttpResponse get(String path) {
    return send("GET", path);
  }

  MockHttpResponse post(String path, String... headers) {
    return send("POST", path, headers);
  }

  MockHttpResponse put(String path, String body) {
    return sendJson("PUT", path, body);
  }

  MockHttpResponse sendJson(String method, String path, String body) {
    return sendBody(
        method, path, body, "Authorization", "Basic x", "Content-Type", "application/json");
  }

  MockHttpResponse send(String method, String path, String... headers) {
    return sendBody(method, path, "", headers);
  }

  private MockHttpResponse sendBody(String method, String path, String body, String... headers) {
    try {
      MockHttpRequest request = MockHttpRequest.create(method, "/api/" + path);
      for (int i = 0; i < headers.length; i += 2) {
        request.header(headers[i], headers[i + 1]);
      }
      request.content(body.getBytes(StandardCharsets.UTF_8));
      MockHttpResponse response = new MockHttpResponse();
      ResteasyContext.pushContext(SecurityContext.class, new User(roles));
      ((SynchronousDispatcher) dispatcher).invoke(request, response);
      return response;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static JsonObject json(MockHttpResponse response) {
    try {
      return Json.createReader(new StringReader(response.getContentAsString())).readObject();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Null roles: nobody has logged in. */
  private record User(Set<String> roles) implements SecurityContext {
    @Override
    public Principal getUserPrincipal() {
      return roles == null ? null : () -> "somebody";
    }

    @Override
    public boolean isUserInRole(String role) {
      return roles != null && roles.contains(role);
    }

    @Override
    public boolean isSecure() {
      return true;
    }

    @Override
    public String getAuthenticationScheme() {
      return BASIC_AUTH;
    }
  }
}
