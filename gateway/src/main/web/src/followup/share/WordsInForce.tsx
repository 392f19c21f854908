import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { inForce } from "../../shared/api/wording";
import { Load } from "../../shared/ui/Load";

/** A proposal as the person gets it, each way by itself, with what staff add to it on the page. */
export function WordsInForce({ language, message }: { language: string; message: string }) {
  const { t } = useTranslation("share");
  return (
    <Load of={useQuery(inForce("PROPOSAL", language))}>
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
