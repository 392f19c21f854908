import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { notices } from "../api/matches";
import { Load } from "../ui/Load";
import { Page } from "../ui/Page";
import { Empty } from "../ui/small";
import { Live } from "./Live";
import { NoticeCard } from "./NoticeCard";

/** All that was said to me, newest first. The same for every role. */
export default function Inbox() {
  const { t } = useTranslation();
  const mine = useQuery(notices());
  return (
    <Page title={t("inbox.title")}>
      <Live />
      <Load of={mine}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t("inbox.empty")}>
              <Paragraph>{t("inbox.emptyText")}</Paragraph>
            </Empty>
          ) : (
            <ul className="cards">
              {items.map((notice) => (
                <li key={notice.id}>
                  <NoticeCard notice={notice} />
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </Page>
  );
}
