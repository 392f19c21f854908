import { Button, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { problemOf } from "../shared/api/problem";
import { ProblemAlert } from "../shared/ui/ProblemAlert";

interface Pages {
  data?: unknown[];
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  error: unknown;
  fetchNextPage: () => unknown;
}

/** How much of a list is shown, and the way to the rest of it. */
export function More({ of }: { of: Pages }) {
  const { t } = useTranslation("followup");
  const fetchMore = () => void of.fetchNextPage();
  if (!of.hasNextPage) return null;
  return (
    <>
      {of.isFetchNextPageError && <ProblemAlert problem={problemOf(of.error)} onRetry={fetchMore} />}
      <Paragraph role="status">{t("list.shown", { count: of.data?.length ?? 0 })}</Paragraph>
      <Button variant="secondary" onClick={fetchMore} aria-busy={of.isFetchingNextPage}>
        {t(of.isFetchingNextPage ? "list.fetching" : "list.more")}
      </Button>
    </>
  );
}
