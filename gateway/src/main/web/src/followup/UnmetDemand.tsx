import { useTranslation } from "react-i18next";
import SupplyPage from "../admin/past/SupplyPage";
import { BackLink } from "../shared/ui/BackLink";

/** What the partners of the career network talk about when they meet: the same page for staff of every agency. */
export default function UnmetDemand() {
  const { t } = useTranslation("followup");
  return <SupplyPage above={<BackLink to="/oppfolging">{t("people.title")}</BackLink>} />;
}
