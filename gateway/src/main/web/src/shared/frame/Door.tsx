import { useQuery } from "@tanstack/react-query";
import { Outlet, useLocation } from "@tanstack/react-router";
import { session } from "../api/session";
import type { Role } from "../api/types";
import { Load } from "../ui/Load";
import { NeedsSignIn } from "./NeedsSignIn";
import { NoAccess } from "./Refused";

/**
 * The door to a work place. What is behind it is decided by the services; this only shows the right door, so that
 * nobody meets a page full of refusals.
 */
export function Door({ roles }: { roles: Role[] }) {
  const asked = useQuery(session());
  const { href } = useLocation();
  return (
    <Load of={asked}>
      {(who) => {
        if (!who.signedIn) return <NeedsSignIn returnTo={href} />;
        if (!roles.some((role) => who.roles?.includes(role))) return <NoAccess />;
        return <Outlet />;
      }}
    </Load>
  );
}
