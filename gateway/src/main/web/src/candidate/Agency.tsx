import { useTranslation } from "react-i18next";

/** In words: nobody has to know what the letters stand for. */
export default function Agency({ code }: { code: string }) {
  const { t } = useTranslation("mydata");
  return <span className="block">{t(`agency.${code}` as never, { defaultValue: code })}</span>;
}
