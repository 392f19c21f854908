import { createLink } from "@tanstack/react-router";
import type { ComponentProps } from "react";

interface ButtonLook extends ComponentProps<"a"> {
  variant?: "primary" | "secondary" | "tertiary";
}

/** Goes somewhere, so it is a link, though it looks like a button. */
export const ButtonLink = createLink(({ variant = "primary", children, ...rest }: ButtonLook) => (
  <a {...rest} className="ds-button" data-variant={variant}>
    {children}
  </a>
));

export const TextLink = createLink(({ children, className, ...rest }: ComponentProps<"a">) => (
  <a {...rest} className={["ds-link", className].filter(Boolean).join(" ")}>
    {children}
  </a>
));
