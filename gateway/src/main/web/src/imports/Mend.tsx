import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { Panel } from "../shared/ui/small";
import { correctionsPath } from "./api";
import { DownloadButtons } from "./DownloadButtons";
import type { Import } from "./types";

/** The rows to mend as a file of their own, with what to do in the last column. */
export function Mend({ of: job }: { of: Import }) {
  const { t } = useTranslation("imports");
  return (
    <Panel title={t("mend.title")}>
      <Paragraph>{t("mend.text")}</Paragraph>
      <DownloadButtons what={t("mend.title")} path={(format) => correctionsPath(job, format)} />
    </Panel>
  );
}
