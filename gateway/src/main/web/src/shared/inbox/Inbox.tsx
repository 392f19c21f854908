import { Button, Paragraph } from "@digdir/designsystemet-react";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { allNotices } from "../api/notifications";
import { problemOf } from "../api/problem";
import { session } from "../api/session";
import { placeOfWork } from "../frame/places";
import { openArea } from "../i18n/texts";
import { Load } from "../ui/Load";
import { Page } from "../ui/Page";
import { ProblemAlert } from "../ui/ProblemAlert";
import { Empty } from "../ui/small";
import { Live } from "./Live";
import { NoticeCard } from "./NoticeCard";

const HowTold = lazy(async () => {
  await openArea("mydata", "forms");
  return import("./HowTold");
});

/** All that was said to me, newest first, a page at a time. The same for every role. */
export default function Inbox() {
  const { t } = useTranslation("mydata");
  const mine = useInfiniteQuery(allNotices());
  const older = () => void mine.fetchNextPage();
  const role = placeOfWork(useQuery(session()).data)?.role;
  return (
    <Page title={t("inbox.title")}>
      <Live />
      <Load of={mine}>
        {(items) =>
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
      {mine.isFetchNextPageError && <ProblemAlert problem={problemOf(mine.error)} onRetry={older} />}
      {mine.hasNextPage && (
        <Button variant="secondary" onClick={older} aria-busy={mine.isFetchingNextPage}>
          {t(mine.isFetchingNextPage ? "inbox.fetching" : "inbox.older")}
        </Button>
      )}
      {(role === "staff" || role === "employer") && (
        <Suspense fallback={null}>
          <HowTold company={role === "employer"} />
        </Suspense>
      )}
    </Page>
  );
}
