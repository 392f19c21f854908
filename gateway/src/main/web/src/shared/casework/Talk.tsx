import { Button, Paragraph } from "@digdir/designsystemet-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { markTalkRead, talk } from "../api/casework";
import type { Message } from "../api/types";
import { moment } from "../i18n/format";
import { Load } from "../ui/Load";
import { WriteMessage } from "./WriteMessage";

interface Props {
  candidateId: string;
  /** Whose eyes read: one's own messages are told apart by side. */
  side: Message["from"];
}

/** What was written, oldest at the top of what is shown, and a place to write. Being shown is being read. */
export function Talk({ candidateId, side }: Props) {
  const { t } = useTranslation("mydata");
  const asked = useInfiniteQuery(talk(candidateId));
  const unread = asked.data?.pages[0]?.unread ?? 0;
  useEffect(() => {
    if (unread > 0) void markTalkRead(candidateId);
  }, [candidateId, unread]);
  return (
    <div className="stack">
      <Load of={asked}>
        {({ pages }) => {
          const messages = pages.flatMap(({ items }) => items);
          return messages.length === 0 ? (
            <Paragraph>{t("messages.empty")}</Paragraph>
          ) : (
            <>
              {asked.hasNextPage && (
                <Button variant="tertiary" onClick={() => void asked.fetchNextPage()}>
                  {t("messages.earlier")}
                </Button>
              )}
              <ol className="talk">
                {messages.toReversed().map((message) => (
                  <Line key={message.id} message={message} own={message.from === side} />
                ))}
              </ol>
            </>
          );
        }}
      </Load>
      <WriteMessage candidateId={candidateId} />
    </div>
  );
}

function Line({ message, own }: { message: Message; own: boolean }) {
  const { t } = useTranslation("mydata");
  const from = message.from === "CANDIDATE" ? t("messages.fromYoung") : (message.by ?? t("messages.fromStaff"));
  return (
    <li className={own ? "talk-own" : "talk-other"}>
      <strong>{own ? t("messages.fromMe") : from}</strong>
      <p className="own-words">{message.text}</p>
      <span className="muted">
        {moment(message.at)}
        {own && ` · ${t(message.readAt ? "messages.read" : "messages.unread")}`}
      </span>
    </li>
  );
}
