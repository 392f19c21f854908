import { useTranslation } from "react-i18next";

export function HowToRead({ minimumGroup }: { minimumGroup: number }) {
  const { t } = useTranslation("fairness");
  return (
    <details className="ds-details" data-variant="tinted">
      <summary>{t("how.title")}</summary>
      <div>
        <ul>
          <li>{t("how.ratio")}</li>
          <li>{t("how.interval")}</li>
          <li>{t("how.minimum", { count: minimumGroup })}</li>
          <li>{t("how.small")}</li>
        </ul>
      </div>
    </details>
  );
}
