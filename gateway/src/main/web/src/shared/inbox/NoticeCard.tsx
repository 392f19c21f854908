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
import { announce } from "../ui/live";
import { NoticeLink } from "./NoticeLink";

export function NoticeCard({ notice }: { notice: Notice }) {
  const { t } = useTranslation("mydata");
  const role = placeOfWork(useQuery(session()).data)?.role;
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
        <NoticeLink about={notice.subject} role={role} />
        {!notice.read && (
          <ActionButton variant="tertiary" busy={read.busy} onClick={() => void read.run(undefined)}>
            {t("inbox.markRead")}
          </ActionButton>
        )}
      </div>
    </article>
  );
}
