import { useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { NotFound } from "../shared/frame/Refused";
import { openArea } from "../shared/i18n/texts";
import { Waiting } from "../shared/ui/Load";

const WithoutOffer = lazy(() => import("./WithoutOffer"));
const LeftBehind = lazy(() => import("./left/LeftBehind"));
const BehindList = lazy(async () => {
  await openArea("admin");
  return import("./behind/BehindList");
});
const UnmetDemand = lazy(async () => {
  await openArea("admin");
  return import("./UnmetDemand");
});

/** Lists that staff find from their people. */
export default function Lists() {
  const { list } = useParams({ from: "/oppfolging/$list" });
  return <Suspense fallback={<Waiting />}>{listOf(list)}</Suspense>;
}

function listOf(list: string) {
  switch (list) {
    case "uten-tilbud":
      return <WithoutOffer />;
    case "uten-kontaktperson":
      return <LeftBehind />;
    case "trakt":
      return <BehindList />;
    case "fag-og-omraade":
      return <UnmetDemand />;
    default:
      return <NotFound />;
  }
}
