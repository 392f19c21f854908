import { type RefObject, useEffect } from "react";
import { create } from "../../shared/ui/store";

const REMEMBERED_AS = "queue-shortcuts";

function remembered(): boolean {
  try {
    return localStorage.getItem(REMEMBERED_AS) !== "off";
  } catch {
    return true;
  }
}

const on = create(remembered());

export const useShortcutsOn = on.use;

/** Single letters disturb those who speak to their computer: they can be turned off, and stay so. */
export function turnShortcuts(wanted: boolean): void {
  on.set(wanted);
  try {
    localStorage.setItem(REMEMBERED_AS, wanted ? "on" : "off");
  } catch {
    // holds for this visit
  }
}

interface Does {
  tick: (key: string) => void;
  take: (key: string) => void;
}

const TYPING = "input:not([type=checkbox]), select, textarea";

/** j and k go down and up, x ticks, t takes. */
export function useRowKeys(list: RefObject<HTMLUListElement | null>, does: Does): void {
  const active = on.use();
  useEffect(() => {
    if (!active) return;
    function press(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(TYPING)) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>(":scope > li") ?? [])];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const key = rows[at]?.dataset.key;
      if (event.key === "j" || event.key === "k") {
        const next = rows[Math.min(rows.length - 1, Math.max(0, at + (event.key === "j" ? 1 : -1)))];
        next?.querySelector("input")?.focus();
      } else if (event.key === "x" && key) does.tick(key);
      else if (event.key === "t" && key) does.take(key);
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [active, list, does]);
}
