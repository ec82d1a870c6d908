package org.arcdose.ui.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.arcdose.service.view.DeviceRow;
import org.arcdose.service.view.Devices;
import org.arcdose.ui.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The devices that irradiated, and what staff say of them. */
@Path("devices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEW)
@Tag(name = "Devices")
@APIResponse(responseCode = "default", ref = ArcDoseApi.PROBLEM)
@ApplicationScoped
public class DevicesResource {
  private static final int LONGEST_NAME = 100;
  private static final Set<String> MODALITIES = Set.of("", "RF", "DX");

  private Devices devices;

  @Inject
  public DevicesResource(Devices devices) {
    this.devices = devices;
  }

  /** For RESTEasy and the client proxy. */
  public DevicesResource() {}

  /**
   * What staff say of a device.
   *
   * @param displayName what it is called
   * @param modality what its projection studies are: RF, DX, or empty for what each report says
   */
  @Schema(name = "DeviceSettings")
  public record Settings(String displayName, String modality) {}

  @GET
  @Operation(summary = "All devices by name")
  @APIResponse(responseCode = "200", description = "The devices")
  public List<DeviceRow> all() {
    return devices.all();
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      summary = "Name a device and say what its projection studies are",
      description = "Studies stored before are sorted anew.")
  @RequestBody(content = @Content(schema = @Schema(implementation = Settings.class)))
  @APIResponse(responseCode = "200", description = "The device as it is now")
  public DeviceRow change(@PathParam("id") long id, String body) {
    Settings settings = settings(body);
    if (!devices.change(id, settings.displayName(), settings.modality())) {
      throw Refusal.notFound("There is no device " + id + ".");
    }
    return devices.all().stream().filter(device -> device.id() == id).findFirst().orElseThrow();
  }

  private static Settings settings(String body) {
    try (JsonReader json = Json.createReader(new StringReader(body))) {
      JsonObject object = json.readObject();
      String name = text(object, "displayName").strip();
      if (name.isEmpty() || name.length() > LONGEST_NAME) {
        throw Refusal.badRequest("displayName has 1 to " + LONGEST_NAME + " characters.");
      }
      String modality = text(object, "modality");
      if (!MODALITIES.contains(modality)) {
        throw Refusal.badRequest("modality is RF, DX, or empty for what each report says.");
      }
      return new Settings(name, modality);
    } catch (JsonException e) {
      throw Refusal.badRequest("The body is no JSON object.");
    }
  }

  private static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString text ? text.getString() : "";
  }
}
