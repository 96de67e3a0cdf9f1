package vn.tangthu.bench.legacy;

import java.util.List;

/** Words and sentences of officials, and of others. */
final class LegacySentences {
    static final List<String> PROSE = List.of(
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
            "Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 42/TTr-SNV ngày 01/3/2004,",
            "Ủy ban nhân dân tỉnh Đắk Lắk; Ông Nguyễn Văn Ảnh; bà Trần Thị Út; Ấp 3, xã Ỷ La.",
            "Điều 1. Ban hành kèm theo Quyết định này Quy chế công tác văn thư, lưu trữ.",
            "Chánh Văn phòng, Thủ trưởng các cơ quan chịu trách nhiệm thi hành Quyết định này./.",
            "Nơi nhận: - Như Điều 3; - Bộ Nội vụ (để b/c); - Lưu: VT, TH (25b).",
            "Kính gửi: Phòng Tài nguyên và Môi trường các huyện, thị xã, thành phố.",
            "Thửa đất số 127, tờ bản đồ 15, diện tích 1.250,5 m2, mục đích: đất ở tại nông thôn.",
            "Tổng kinh phí: 3.450.000.000 đồng (Ba tỷ bốn trăm năm mươi triệu đồng chẵn).",
            "Hộ ông Lê Quýt, sinh 1957, thường trú: khuya thì nghỉ, thuở xưa nghèo, quạnh quẽ, ngoằn ngoèo.",
            "Thực hiện Chỉ thị số 05/2003/CT-TTg của Thủ tướng Chính phủ về chống rét, chống hạn;",
            "Ý kiến thẩm định: hồ sơ đầy đủ, hợp lệ; đề nghị cấp giấy chứng nhận quyền sử dụng đất.");
    static final List<String> HEADINGS = List.of(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "ĐỘC LẬP - TỰ DO - HẠNH PHÚC",
            "ỦY BAN NHÂN DÂN TỈNH BẮC KẠN",
            "QUYẾT ĐỊNH VỀ VIỆC PHÊ DUYỆT DỰ ÁN ĐẦU TƯ",
            "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN",
            "KT. CHỦ TỊCH - PHÓ CHỦ TỊCH",
            "BIÊN BẢN BÀN GIAO HỒ SƠ, TÀI LIỆU NĂM 1998",
            "TỜ TRÌNH ĐỀ NGHỊ CẤP KINH PHÍ SỬA CHỮA TRỤ SỞ");
    static final List<String> WORDS =
            List.of(("căn cứ nghị định quyết định về việc ban hành quy chế công tác văn thư lưu trữ của ủy ban"
                            + " nhân dân tỉnh sở khoa học và công nghệ kính gửi phòng chuyên môn thực hiện kế hoạch năm báo cáo kết quả thẩm"
                            + " định hồ sơ dự án đầu tư xây dựng đường bộ cầu cống thủy lợi đất đai môi trường giáo dục y tế trường học bệnh"
                            + " viện xã phường huyện thành phố thời hạn bảo quản vĩnh viễn tài liệu điện tử chữ ký số chứng thư tổ chức cá"
                            + " nhân đề nghị xem xét phê duyệt giám đốc trưởng phòng chuyên viên nơi nhận như trên lưu 1998 2004 15/2001/CT"
                            + " ngân sách nhà nước kinh phí triệu đồng hợp đồng nghiệm thu thanh toán người dưới nước thuế quỹ nguyễn")
                    .split(" "));
    static final List<String> FOREIGN = List.of(
            "Le Président de la République française a été élu à Paris; où l'été fut agréable, côté cœur, garçon.",
            "Die Größe der Übung über Österreich wäre schön für alle Bürger in Köln, Straße 12.",
            "El señor Muñoz comió jamón en España; ¿qué día será mañana? ¡Adiós!",
            "São Paulo: a educação não é opção; três irmãos, avô e avó, coração.",
            "The minutes of the meeting were approved. Is that so? Yes. Address: 12 Middle Road.",
            "Memorandum of Understanding between UNDP, SIDA and the Ministry of Home Affairs, 12/05/1998.",
            "Contact: archives@moha.gov.vn, http://www.archives.gov.vn/index.asp?id=12&lang=en; tel. (84-4) 8.220.101",
            "ISO 15489-1:2001, ISBN 92-64-00524-8, EUR 1,234.50 (+/- 5 %), 20 °C, § 12, © 2004, ½ £, 100 µm",
            "Ångström, naïve café, Dvořák, Łódź, Škoda, İstanbul, Αθήνα, Москва",
            "42/2026/QD-UBND; TCVN 5712:1993; AB-123456; C:\\VANTHU\\CV2004.DOC; 0x1F");
    static final List<String> PLAIN = List.of(
            "The project is funded by the World Bank (IDA credit 3126-VN), phase II.",
            "E-mail: nguyenvana@hn.vnn.vn; www.moha.gov.vn",
            "1.234.567,89 VND = 85.12 USD; 12/03/1998; 08:30",
            "Microsoft Office 97, Windows 98, Pentium III 733 MHz, 128 MB RAM",
            "No. 42/CV-UB, page 3 of 17, ref. [A-12] {B} <C> #7 *8 ~9 ^0 `x` a+b=c");
    static final List<String> FOREIGN_NAMES =
            List.of("Jürgen Müller", "François Côté", "São Tomé", "José Muñoz", "Øresund", "Kraków");

    private LegacySentences() {}
}
