import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { notices } from "../api/matches";
import { session } from "../api/session";
import { placeOfWork } from "../frame/places";
import { openArea } from "../i18n/texts";
import { Load } from "../ui/Load";
import { Page } from "../ui/Page";
import { Empty } from "../ui/small";
import { Live } from "./Live";
import { NoticeCard } from "./NoticeCard";

const HowTold = lazy(async () => {
  await openArea("mydata", "forms");
  return import("./HowTold");
});

/** All that was said to me, newest first. The same for every role. */
export default function Inbox() {
  const { t } = useTranslation();
  const mine = useQuery(notices());
  const role = placeOfWork(useQuery(session()).data)?.role;
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
      {(role === "staff" || role === "employer") && (
        <Suspense fallback={null}>
          <HowTold company={role === "employer"} />
        </Suspense>
      )}
    </Page>
  );
}
