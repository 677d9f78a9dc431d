import 'maqal/maqal.css';

export const metadata = {title: 'اختبار', icons: 'data:,'};

export default function Layout({children}) {
  return (
    <html lang="ar" dir="rtl">
      <body>{children}</body>
    </html>
  );
}
