import { useQuery } from "@tanstack/react-query";
import { useLocation, useParams } from "@tanstack/react-router";
import { session } from "../shared/api/session";
import { NeedsSignIn } from "../shared/frame/NeedsSignIn";
import { NoAccess, NotFound } from "../shared/frame/Refused";
import { Load } from "../shared/ui/Load";
import { ImportPage } from "./ImportPage";
import { KindPage } from "./KindPage";
import { isKind, kindsFor, listsFor } from "./kinds";
import { Overview } from "./Overview";

/** `/import`, `/import/approvals`, `/import/approvals/<id>`. */
export default function ImportArea() {
  const { _splat: path = "" } = useParams({ strict: false });
  const { href } = useLocation();
  const asked = useQuery(session());
  const [kind, id] = path.split("/");
  return (
    <Load of={asked}>
      {({ signedIn, roles }) => {
        if (!signedIn) return <NeedsSignIn returnTo={href} />;
        if (kindsFor(roles).length + listsFor(roles).length === 0) return <NoAccess />;
        if (!kind) return <Overview roles={roles} />;
        if (!isKind(kind)) return <NotFound />;
        if (!kindsFor(roles).includes(kind)) return <NoAccess />;
        return id ? <ImportPage key={id} kind={kind} id={id} /> : <KindPage key={kind} kind={kind} />;
      }}
    </Load>
  );
}
