package org.arcdose.ui.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.arcdose.dose.Modality;
import org.arcdose.service.view.Page;
import org.arcdose.service.view.Studies;
import org.arcdose.service.view.StudyOrder;
import org.arcdose.service.view.StudyQuery;
import org.arcdose.service.view.StudyRow;
import org.primefaces.PrimeFaces;

/** The list of studies; its filter is in the URL, so that a link shows the same list. */
@Named
@ViewScoped
public class StudyListPage implements Serializable {
  private Studies studies;
  private LiveModel<StudyRow> rows;

  private String text;
  private String modality;
  private String from;
  private String to;

  @Inject
  public StudyListPage(Studies studies) {
    this.studies = studies;
    this.rows = new LiveModel<>(this::page);
  }

  /** For the client proxy. */
  protected StudyListPage() {}

  public LiveModel<StudyRow> getRows() {
    return rows;
  }

  /** Shows new studies; called while the page is open. */
  public void refresh() {
    if (rows.changed()) {
      PrimeFaces.current().ajax().update("list:content");
    }
  }

  /** What is wrong with the filter, null if nothing. */
  public String getComplaint() {
    if (isNoDate(from) || isNoDate(to)) {
      return "A date in the filter was not understood and is ignored; write it as in 2026-11-20.";
    }
    return null;
  }

  public boolean isFiltered() {
    return isGiven(text) || isGiven(modality) || isGiven(from) || isGiven(to);
  }

  public List<String> getModalities() {
    return Arrays.stream(Modality.values()).map(Modality::name).toList();
  }

  private Page<StudyRow> page(int offset, int limit, String order, boolean descending) {
    return studies.find(
        new StudyQuery(
            isGiven(text) ? text.strip() : null,
            getModalities().contains(modality) ? modality : null,
            date(from),
            date(to),
            order == null ? StudyOrder.STUDY_DATE : StudyOrder.valueOf(order),
            order == null || descending,
            offset,
            limit));
  }

  private static boolean isNoDate(String text) {
    return isGiven(text) && date(text) == null;
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }

  private static LocalDate date(String text) {
    try {
      return isGiven(text) ? LocalDate.parse(text.strip()) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getModality() {
    return modality;
  }

  public void setModality(String modality) {
    this.modality = modality;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
