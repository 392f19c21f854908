import { useTranslation } from "react-i18next";
import type { Candidate } from "../../shared/api/types";
import type { QueueItem } from "../../shared/api/types.queue";
import { TextLink } from "../../shared/ui/links";
import { PlaceLink } from "../suggestions/Other";
import { fullName } from "./names";

const MOST_NAMED = 3;

export function Who({ item, people }: { item: QueueItem; people: Map<string, Candidate> | undefined }) {
  const { t } = useTranslation("queue");
  const { candidateId, openingId } = item;
  if (candidateId)
    return (
      <>
        <TextLink to="/oppfolging/personer/$candidateId" params={{ candidateId }}>
          {fullName(people?.get(candidateId)) ?? t("aPerson")}
        </TextLink>
        {openingId && (
          <span className="queue-place">
            {" "}
            <PlaceLink id={openingId} />
          </span>
        )}
      </>
    );
  if (item.kind === "FORMIDLING_DAY") return <Concerned ids={item.people} people={people} />;
  const named = item.people.slice(0, MOST_NAMED).map((id) => fullName(people?.get(id)) ?? t("aPerson"));
  return (
    <>
      {openingId && <PlaceLink id={openingId} />}
      <span className="block">
        {t("fits", { names: named.join(", ") })}
        {item.people.length > MOST_NAMED && ` ${t("andMore", { count: item.people.length - MOST_NAMED })}`}
      </span>
    </>
  );
}

/** Everybody by name, since there is no place to find them by. */
function Concerned({ ids, people }: { ids: string[]; people: Map<string, Candidate> | undefined }) {
  const { t } = useTranslation("queue");
  return (
    <details className="ds-details">
      <summary>{t("concerned", { count: ids.length })}</summary>
      <ul>
        {ids.map((candidateId) => (
          <li key={candidateId}>
            <TextLink to="/oppfolging/personer/$candidateId" params={{ candidateId }}>
              {fullName(people?.get(candidateId)) ?? t("aPerson")}
            </TextLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
