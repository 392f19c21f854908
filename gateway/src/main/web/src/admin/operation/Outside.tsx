import { Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { moment } from "../../shared/i18n/format";
import { Listing } from "./Listing";
import type { OutsideSystem } from "./operation";
import { isFailing, takesOver } from "./troubles";
import { useOperationWords } from "./useOperationWords";

/** Who else has to answer for this to work, whether it is the real one, and how it went last. */
export function Outside({ of }: { of: OutsideSystem[] }) {
  const { t } = useTranslation("admin", { keyPrefix: "operation.outside" });
  const words = useOperationWords();
  return (
    <Listing
      id="outside"
      title={t("title")}
      text={t("text")}
      columns={[t("system"), t("state"), t("mode"), t("answered"), t("failed")]}
      rows={of.map((each) => ({
        key: each.name,
        cells: [
          words.system(each.name),
          <State key="state" of={each} all={of} />,
          t(`modes.${each.mode}`),
          each.answeredAt ? moment(each.answeredAt) : t("never"),
          each.failedAt
            ? t("failedAt", { time: moment(each.failedAt), why: words.failure(each.failure ?? "") })
            : t("never"),
        ],
      }))}
      empty={t("none")}
    />
  );
}

function State({ of, all }: { of: OutsideSystem; all: OutsideSystem[] }) {
  const { t } = useTranslation("admin", { keyPrefix: "operation.outside" });
  const words = useOperationWords();
  if (of.restingSince !== null) {
    const other = takesOver(all, of.name);
    return (
      <>
        <Tag data-color="danger">{t("resting", { since: moment(of.restingSince) })}</Tag>
        {other && <span className="block">{t("takesOver", { name: words.system(other) })}</span>}
      </>
    );
  }
  if (isFailing(of)) return <Tag data-color="warning">{t("failing")}</Tag>;
  return of.answeredAt ? <Tag data-color="success">{t("well")}</Tag> : <Tag data-color="neutral">{t("unused")}</Tag>;
}
