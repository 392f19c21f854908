import { useTranslation } from "react-i18next";
import type { QueueItem } from "../../shared/api/types.queue";
import { ButtonLink } from "../../shared/ui/links";

const LOOK_FOR_PLACES = ["EXPIRED", "NOT_SELECTED", "ENDED", "EMPLOYER_SILENT"];

/** The one thing to do. It opens where it is done. */
export function Action({ item, what }: { item: QueueItem; what: string }) {
  const { t } = useTranslation("queue");
  const { kind, why, candidateId, openingId, matchId, journeyId } = item;
  const label = (act: "places" | "journey" | "match" | "person" | "place" | "call" | "people") => ({
    children: t(`do.${act}`),
    "aria-label": t("doFor", { act: t(`do.${act}`), what }),
  });
  if (kind === "NEW_PLACE" && openingId)
    return <ButtonLink to="/oppfolging/plasser/$openingId" params={{ openingId }} {...label("place")} />;
  if (kind === "TALK_DUE" && journeyId)
    return <ButtonLink to="/oppfolging/lop/$journeyId" params={{ journeyId }} {...label("journey")} />;
  if (candidateId && (kind === "NOBODY_PROPOSED" || LOOK_FOR_PLACES.includes(why)))
    return <ButtonLink to="/oppfolging/personer/$candidateId/forslag" params={{ candidateId }} {...label("places")} />;
  if (matchId) return <ButtonLink to="/oppfolging/treff/$matchId" params={{ matchId }} {...label("match")} />;
  if (kind === "FORMIDLING_DAY") return <ButtonLink to="/oppfolging" {...label("people")} />;
  if (!candidateId) return null;
  return (
    <ButtonLink
      to="/oppfolging/personer/$candidateId"
      params={{ candidateId }}
      {...label(kind === "RING" ? "call" : "person")}
    />
  );
}
