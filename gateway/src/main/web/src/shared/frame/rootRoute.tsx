import { createRootRoute } from "@tanstack/react-router";
import { Frame } from "./Frame";
import { Broken, NotFound } from "./Refused";

export const rootRoute = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: Broken,
});
