"use strict";

/** What keeps an open page alive: it stops asking while nobody looks and says when nobody answers. */
const arcdose = {
  /** A background request failed: without an answer say so and go on trying, else load the page again. */
  failed(request) {
    if (request && request.status > 0) {
      location.reload();
    } else {
      document.getElementById("lost").hidden = false;
    }
  },

  /** A background request succeeded. */
  answered() {
    document.getElementById("lost").hidden = true;
  },
};

document.addEventListener("visibilitychange", () => {
  const poll = window.PrimeFaces && PrimeFaces.widgets.refresh;
  if (poll && document.hidden) {
    poll.stop();
  } else if (poll) {
    poll.start();
  }
});

document.addEventListener("DOMContentLoaded", () => {
  if (window.jQuery) {
    jQuery(document).on("pfAjaxError", (event, request) => arcdose.failed(request));
  }
});
