import { create } from "./store";

const message = create("");

/** Says something to people who do not see the change. */
export function announce(words: string): void {
  message.set("");
  window.setTimeout(() => message.set(words), 50);
}

/** The one polite live region of the page. */
export function LiveRegion() {
  return (
    <div role="status" aria-live="polite" className="ds-sr-only">
      {message.use()}
    </div>
  );
}
