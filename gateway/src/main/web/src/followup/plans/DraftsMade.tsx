import { Alert, Heading } from "@digdir/designsystemet-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { DraftResults } from "../../shared/api/types";
import { TextLink } from "../../shared/ui/links";
import { ListedPerson, ListedPlace } from "./listed";

/** Line by line what went and what did not; one that failed takes none of the others with it. */
export function DraftsMade({ of }: { of: DraftResults["results"] }) {
  const { t } = useTranslation("plans");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (of.length > 0) heading.current?.focus();
  }, [of]);
  if (of.length === 0) return null;
  const made = of.filter(({ problem }) => !problem);
  const failed = of.filter(({ problem }) => problem);
  return (
    <Alert data-color={failed.length > 0 ? "warning" : "success"}>
      <Heading level={3} data-size="2xs" tabIndex={-1} ref={heading}>
        {t("drafts.result")}
      </Heading>
      {made.length > 0 && (
        <p>
          {t("drafts.made", { count: made.length })} <TextLink to="/oppfolging/treff">{t("drafts.toMatches")}</TextLink>
        </p>
      )}
      {failed.length > 0 && (
        <>
          <p>{t("drafts.notMade", { count: failed.length })}</p>
          <ul>
            {failed.map(({ candidateId, openingId, problem }) => (
              <li key={candidateId + openingId}>
                <ListedPerson id={candidateId} />, <ListedPlace id={openingId} />:{" "}
                {t(`problem.${problem?.code}` as never, { defaultValue: problem?.detail ?? t("problem.unknown") })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}
