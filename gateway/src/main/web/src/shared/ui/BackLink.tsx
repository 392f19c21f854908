import { ArrowLeftIcon } from "@navikt/aksel-icons";
import { createLink } from "@tanstack/react-router";
import type { ComponentProps } from "react";

function Plain({ children, ...rest }: ComponentProps<"a">) {
  return (
    <a {...rest} className="ds-link back-link">
      <ArrowLeftIcon aria-hidden />
      {children}
    </a>
  );
}

export const BackLink = createLink(Plain);
