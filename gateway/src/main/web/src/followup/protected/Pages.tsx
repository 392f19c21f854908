import { useParams } from "@tanstack/react-router";
import { Protected } from "./Protected";
import { ProtectedPage } from "./ProtectedPage";

/** The list, or one person of it. */
export default function Pages() {
  const { page } = useParams({ from: "/oppfolging/skjermet/$page" });
  return page === "alle" ? <Protected /> : <ProtectedPage id={page} />;
}
