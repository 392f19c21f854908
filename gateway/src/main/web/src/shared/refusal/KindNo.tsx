import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { refusalOf } from "./codes";

/** The reason of a no, in the kind words the young person reads. */
export function KindNo({ code }: { code: string | undefined }) {
  const { t } = useTranslation("process", { keyPrefix: "refusal" });
  return <Paragraph>{t(`kind.${refusalOf(code)}`)}</Paragraph>;
}
