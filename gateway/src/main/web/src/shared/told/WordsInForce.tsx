import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { MatchState } from "../api/types";
import { inForce } from "../api/wording";
import { Load } from "../ui/Load";

interface Props {
  occasion: string;
  /** What ends a match, where its end is told. */
  step?: MatchState;
  language: string;
  /** What is added to it on the page. */
  message?: string;
}

/** What the person gets, each way by itself, word for word. */
export function WordsInForce({ occasion, step, language, message }: Props) {
  const { t } = useTranslation("told");
  return (
    <Load of={useQuery(inForce(occasion, language, step))}>
      {({ items }) =>
        items.map(({ channel, language: spoken, title, text }) => (
          <div key={channel}>
            <Paragraph>{t(`by.${channel}`)}</Paragraph>
            <div className="letter" lang={spoken} dir="auto">
              {title && (
                <p>
                  <strong>{title}</strong>
                </p>
              )}
              <p className="own-words">{text}</p>
              {channel === "INBOX" && message && <p className="own-words">{message}</p>}
            </div>
          </div>
        ))
      }
    </Load>
  );
}
