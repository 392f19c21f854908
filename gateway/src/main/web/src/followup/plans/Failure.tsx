import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Allocation } from "../../shared/api/types";

/** What did not go, in words: the whole run, or only the second of the two plans. */
export function Failure({ failure, whole }: { failure: NonNullable<Allocation["failure"]>; whole: boolean }) {
  const { t } = useTranslation("plans");
  const otherwise = failure.detail ?? t("failure.unknown");
  return (
    <Alert data-color={whole ? "danger" : "warning"}>
      {whole && (
        <Heading level={2} data-size="2xs">
          {t("failed")}
        </Heading>
      )}
      <Paragraph>{t(`failure.${failure.code}` as never, { defaultValue: otherwise })}</Paragraph>
    </Alert>
  );
}
