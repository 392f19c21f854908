import type { ReactNode } from "react";

/** More to do, out of the way until it is wanted. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="ds-details">
      <summary>{title}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}
