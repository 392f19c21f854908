import { line } from "../api/line";

/** Where the browser gives up for good, as after an answer that is no stream, it is tried again after so long. */
export const LATER = 30_000;

export interface Ears {
  /** What may have changed: everything, as far as one knows, when the line opens or opens again. */
  onNews: (about: string[] | "anything") => void;
  /** From now on pages look for themselves. */
  onSilence: () => void;
}

/**
 * Opens the line and keeps it open; the browser comes back by itself when it is cut off. Whoever has many pages open hears
 * on the last of them, and on another as soon as they turn to it. Returns how to hang up.
 */
export function listen({ onNews, onSilence }: Ears): () => void {
  if (typeof EventSource === "undefined") return () => undefined;
  let source: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  const silent = () => {
    if (!line.open) return;
    line.open = false;
    onSilence();
  };
  const fell = () => {
    silent();
    if (source.readyState === EventSource.CLOSED) again = setTimeout(open, LATER);
  };
  const giveWay = () => {
    source.close();
    silent();
    window.addEventListener("focus", lookedAt);
    document.addEventListener("visibilitychange", lookedAt);
  };
  const stopLooking = () => {
    window.removeEventListener("focus", lookedAt);
    document.removeEventListener("visibilitychange", lookedAt);
  };
  const lookedAt = () => {
    if (document.visibilityState !== "visible") return;
    stopLooking();
    open();
  };
  const open = () => {
    source = new EventSource("/api/v1/events");
    source.addEventListener("open", () => {
      if (line.open) return;
      line.open = true;
      onNews("anything");
    });
    source.addEventListener("notice", () => onNews(["notice"]));
    source.addEventListener("moved", ({ data }) => onNews(JSON.parse(data).about));
    source.addEventListener("elsewhere", giveWay);
    source.addEventListener("error", fell);
  };
  open();
  return () => {
    clearTimeout(again);
    stopLooking();
    source.close();
    line.open = false;
  };
}
