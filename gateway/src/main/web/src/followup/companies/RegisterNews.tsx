import { Alert, Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { registerChanges, seenChanges } from "../../shared/api/access";
import type { RegisterChanges, RegisterStanding } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { day } from "../../shared/i18n/format";
import { ActionButton } from "../../shared/ui/ActionButton";
import { TextLink } from "../../shared/ui/links";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";

/** What Enhetsregisteret has changed its word about since somebody last looked. */
export function RegisterNews() {
  const { t } = useTranslation("companies");
  const items = useQuery(registerChanges()).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Alert data-color="info">
      <Heading level={2} data-size="2xs">
        {t("news.title")}
      </Heading>
      <ul>
        {items.map((one) => (
          <One key={one.employerId} news={one} />
        ))}
      </ul>
    </Alert>
  );
}

function One({ news }: { news: RegisterChanges }) {
  const { t } = useTranslation("companies");
  const word = (what: string, value: string | null) =>
    what === "STANDING" ? t(`register.standing.${value as RegisterStanding}`) : (value ?? "–");
  const command = useCommand(
    (_: "seen") => seenChanges(news.employerId, news.version),
    () => announce(t("news.seenDone")),
  );
  return (
    <li>
      <TextLink to="/oppfolging/arbeidsgivere/$employerId" params={{ employerId: news.employerId }}>
        {news.employerName}
      </TextLink>
      <ul>
        {news.changes.map(({ at, what, before, after }) => (
          <li key={at + what}>
            {t(`news.what.${what}`, { before: word(what, before), after: word(what, after), date: day(at) })}
          </li>
        ))}
      </ul>
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <ActionButton
        variant="tertiary"
        data-size="sm"
        busy={command.busy}
        aria-label={t("news.seenThis", { name: news.employerName })}
        onClick={() => void command.run("seen")}
      >
        {t("news.seen")}
      </ActionButton>
    </li>
  );
}
