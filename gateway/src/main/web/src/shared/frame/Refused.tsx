import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api/problem";
import { ButtonLink } from "../ui/links";
import { Page } from "../ui/Page";
import { ProblemAlert } from "../ui/ProblemAlert";

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t("notFound.title")}>
      <Paragraph>{t("notFound.text")}</Paragraph>
      <ButtonLink to="/">{t("toStart")}</ButtonLink>
    </Page>
  );
}

export function NoAccess() {
  const { t } = useTranslation();
  return (
    <Page title={t("noAccess.title")}>
      <Paragraph>{t("noAccess.text")}</Paragraph>
      <ButtonLink to="/">{t("toStart")}</ButtonLink>
    </Page>
  );
}

/** A screen that could not be shown: say so, and let the person try again. */
export function Broken({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return (
    <Page title={t("broken.title")}>
      <ProblemAlert problem={problemOf(error)} onRetry={() => window.location.reload()} />
    </Page>
  );
}
