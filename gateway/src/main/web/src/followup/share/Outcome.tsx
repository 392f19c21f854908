import { Alert } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Shared } from "../../shared/api/proposals";
import type { Candidate } from "../../shared/api/types";
import { weekday } from "../../shared/i18n/format";
import { TextLink } from "../../shared/ui/links";
import { fullName } from "../queue/names";

/** What became of each, those that failed first. They stay ticked, so that pressing again tries them alone. */
export function Outcome({ results, people }: { results: Shared[]; people: Map<string, Candidate> }) {
  const { t } = useTranslation("share");
  if (results.length === 0) return null;
  const failed = results.filter(({ problem }) => problem);
  const done = results.filter(({ problem }) => !problem);
  const name = ({ candidateId }: Shared) => fullName(people.get(candidateId)) ?? t("aPerson");
  return (
    <Alert data-color={failed.length > 0 ? "warning" : "success"} role="status">
      {failed.length > 0 && (
        <>
          <p>{t("failed", { count: failed.length })}</p>
          <ul>
            {failed.map((one) => (
              <li key={one.candidateId}>
                {name(one)}: {one.problem?.detail}
              </li>
            ))}
          </ul>
        </>
      )}
      {done.length > 0 && (
        <>
          <p>{t("done", { count: done.length })}</p>
          <ul>
            {done.map((one) => (
              <li key={one.candidateId}>
                <TextLink to="/oppfolging/treff/$matchId" params={{ matchId: one.matchId ?? "" }}>
                  {name(one)}
                </TextLink>{" "}
                {t("answersBy", { date: weekday(one.deadline) })}
                {one.unreachable && ` ${t("callThem")}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}
