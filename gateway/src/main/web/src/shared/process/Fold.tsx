import type { ReactNode } from "react";

/** More to do, out of the way until it is wanted. */
export function Fold({
  id,
  title,
  open,
  children,
}: {
  id?: string;
  title: string;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="ds-details" id={id} open={open}>
      <summary>{title}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}
