import { Heading, Paragraph, Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { markRead } from "../api/matches";
import { session } from "../api/session";
import type { Notice } from "../api/types";
import { useCommand } from "../api/useCommand";
import { placeOfWork } from "../frame/places";
import { moment } from "../i18n/format";
import { ActionButton } from "../ui/ActionButton";
import { ButtonLink } from "../ui/links";
import { announce } from "../ui/live";

const MATCH_PAGES = {
  candidate: "/meg/forslag/$matchId",
  employer: "/bedrift/treff/$matchId",
  staff: "/oppfolging/treff/$matchId",
} as const;

export function NoticeCard({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const role = placeOfWork(useQuery(session()).data)?.role;
  const to = role && role in MATCH_PAGES ? MATCH_PAGES[role as keyof typeof MATCH_PAGES] : null;
  const read = useCommand(
    () => markRead(notice.id),
    () => announce(t("inbox.markedRead")),
  );
  return (
    <article className="ds-card panel" data-color="accent">
      <Heading level={2} data-size="2xs">
        {notice.title} {!notice.read && <Tag data-color="info">{t("inbox.new")}</Tag>}
      </Heading>
      <p className="muted">{moment(notice.at)}</p>
      <Paragraph>{notice.text}</Paragraph>
      <div className="actions">
        {to && notice.subject?.kind === "match" && (
          <ButtonLink to={to} params={{ matchId: notice.subject.id }} variant="secondary">
            {t("inbox.open")}
          </ButtonLink>
        )}
        {notice.subject?.kind === "candidate" && role === "candidate" && (
          <ButtonLink to="/meg/mitt/$page" params={{ page: "meldinger" }} variant="secondary">
            {t("inbox.open")}
          </ButtonLink>
        )}
        {notice.subject?.kind === "candidate" && role === "staff" && (
          <ButtonLink
            to="/oppfolging/personer/$candidateId"
            params={{ candidateId: notice.subject.id }}
            hash="meldinger"
            variant="secondary"
          >
            {t("inbox.open")}
          </ButtonLink>
        )}
        {notice.subject?.kind === "search" && (
          <ButtonLink to={role === "employer" ? "/bedrift/plasser" : "/oppfolging/meg"} variant="secondary">
            {t("inbox.open")}
          </ButtonLink>
        )}
        {!notice.read && (
          <ActionButton variant="tertiary" busy={read.busy} onClick={() => void read.run(undefined)}>
            {t("inbox.markRead")}
          </ActionButton>
        )}
      </div>
    </article>
  );
}
