import { Button } from "@digdir/designsystemet-react";
import type { ComponentProps } from "react";

interface Props extends Omit<ComponentProps<typeof Button>, "loading" | "disabled"> {
  busy?: boolean;
}

/** Keeps its words while it works, is never disabled, and ignores a second press. */
export function ActionButton({ busy = false, onClick, children, ...rest }: Props) {
  return (
    <Button
      {...rest}
      loading={busy}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </Button>
  );
}
