package vn.tangthu.schema.inspect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import vn.tangthu.schema.write.Samples;
import vn.tangthu.schema.xml.Sha256;

/** Packages made bad; each is named by the code that it must be refused with. */
enum Tampering {
    PKG_001_no_mets(folder -> delete(folder, "METS.xml")),
    PKG_002_folder_of_another_package(
            folder -> Files.move(folder, folder.resolveSibling("urn_uuid_00000000-0000-0000-0000-000000000000"))),
    PKG_003_no_dossier_description(folder -> delete(folder, "metadata/descriptive/EAD.xml")),
    PKG_003_no_preservation_metadata(
            folder -> delete(folder, "representations/rep1/metadata/preservation/PREMIS_rep1.xml")),
    PKG_003_no_representation(folder -> delete(folder, "representations/rep1/METS.xml")),
    PKG_004_truncated_mets(folder -> {
        String mets = read(folder, "METS.xml");
        return write(folder, "METS.xml", mets.substring(0, mets.length() / 2));
    }),
    PKG_004_external_entity(folder -> write(
            folder,
            "metadata/descriptive/EAD.xml",
            "<!DOCTYPE simpledc [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><simpledc><title>&x;</title></simpledc>")),
    PKG_004_billion_laughs(
            folder -> write(
                    folder,
                    "METS.xml",
                    "<!DOCTYPE mets [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><mets>&c;</mets>")),
    PKG_005_unknown_element(folder -> relist(
            folder,
            "metadata/descriptive/EAD.xml",
            read(folder, "metadata/descriptive/EAD.xml").replace("</simpledc>", "<colour>đỏ</colour></simpledc>"))),
    PKG_005_mets_without_structure(folder ->
            write(folder, "METS.xml", read(folder, "METS.xml").replaceAll("(?s)<structMap.*</structMap>", ""))),
    PKG_005_unknown_package_type(folder -> write(
            folder,
            "METS.xml",
            read(folder, "METS.xml").replace("OAISPACKAGETYPE=\"AIP\"", "OAISPACKAGETYPE=\"BOX\""))),
    PKG_006_missing_content(folder -> delete(folder, Tampering.CONTENT)),
    PKG_007_shorter_content(folder -> write(folder, Tampering.CONTENT, "x")),
    PKG_007_longer_content(folder -> write(folder, Tampering.CONTENT, read(folder, Tampering.CONTENT) + "x")),
    PKG_008_changed_content(folder ->
            write(folder, Tampering.CONTENT, read(folder, Tampering.CONTENT).replace("N", "M"))),
    PKG_008_changed_schema(folder ->
            write(folder, "schemas/EAD.xsd", read(folder, "schemas/EAD.xsd").replace("100", "999"))),
    PKG_009_additional_file(folder -> write(folder, "representations/rep1/data/readme.txt", "hello")),
    PKG_010_file_listed_twice(folder -> relist(
            folder,
            "representations/rep1/METS.xml",
            read(folder, "representations/rep1/METS.xml")
                    .replaceFirst("(?s)(<file ID=\")ID-[^\"]*(.*?</file>)", "$0$1ID-X$2"))),
    PKG_011_reference_out_of_the_package(folder ->
            write(folder, "METS.xml", read(folder, "METS.xml").replace("\"schemas/EAD.xsd\"", "\"../../etc/passwd\""))),
    PKG_012_no_digest(folder -> write(
            folder,
            "METS.xml",
            read(folder, "METS.xml").replaceFirst("CHECKSUMTYPE=\"SHA-256\"", "CHECKSUMTYPE=\"MD5\""))),
    PKG_013_zip_slip(folder -> Zips.of(folder, zip -> Zips.entry(zip, "../../evil.txt", new byte[1]))),
    PKG_013_absolute_entry(folder -> Zips.of(folder, zip -> Zips.entry(zip, "/etc/evil.txt", new byte[1]))),
    PKG_014_link_in_zip(
            folder -> Zips.of(folder, zip -> Zips.link(zip, folder.getFileName() + "/link", "/etc/passwd"))),
    PKG_014_link_in_folder(folder -> {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("METS.xml"));
        return folder;
    }),
    PKG_014_link_instead_of_content(folder -> {
        delete(folder, Tampering.CONTENT);
        Files.createSymbolicLink(folder.resolve(Tampering.CONTENT), folder.resolve("METS.xml"));
        return folder;
    }),
    PKG_016_no_zip(folder -> Files.writeString(folder.resolveSibling("package.zip"), "PK, but no zip")),
    PKG_016_truncated_zip(folder -> {
        Path zip = Zips.of(folder, z -> {});
        byte[] bytes = Files.readAllBytes(zip);
        return Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
    }),
    PKG_017_submission_package(folder -> write(
            folder,
            "METS.xml",
            read(folder, "METS.xml").replace("OAISPACKAGETYPE=\"AIP\"", "OAISPACKAGETYPE=\"SIP\""))),
    PKG_018_premis_with_other_digest(
            folder -> premis(folder, premis -> premis.replaceFirst("<messageDigest>....", "<messageDigest>0000"))),
    PKG_019_entry_twice(
            folder -> Zips.of(folder, zip -> Zips.entry(zip, folder.getFileName() + "/METS.xml", new byte[] {'<'}))),
    PKG_020_file_not_in_premis(folder -> premis(
            folder,
            premis -> premis.replaceFirst(
                    "(?s)(xsi:type=\"file\">\\s*<objectIdentifier>.*?<objectIdentifierValue>)[^<]*", "$1ID-other"))),
    PKG_023_two_folders(folder -> Zips.of(folder, zip -> Zips.entry(zip, "other/readme.txt", new byte[1]))),
    PKG_023_file_beside_the_folder(folder -> Zips.of(folder, zip -> Zips.entry(zip, "readme.txt", new byte[1]))),
    MET_001_no_title(folder -> relist(
            folder,
            "metadata/descriptive/EAD.xml",
            read(folder, "metadata/descriptive/EAD.xml").replaceAll("<title>.*</title>", ""))),
    MET_006_unknown_code(folder -> relist(
            folder,
            "metadata/descriptive/EAD.xml",
            read(folder, "metadata/descriptive/EAD.xml").replaceAll("<mode>..</mode>", "<mode>09</mode>")));

    private static final String CONTENT = "representations/rep1/data/" + Samples.FILE_CODE + ".0000001.docx";

    /** Spoils a package and answers what to inspect. */
    private interface Act {
        Path on(Path folder) throws IOException;
    }

    private interface Edit {
        String of(String text);
    }

    private final Act act;

    Tampering(Act act) {
        this.act = act;
    }

    String code() {
        return name().substring(0, 7).replace('_', '-');
    }

    Path on(Path folder) throws IOException {
        return act.on(folder);
    }

    private static Path delete(Path folder, String file) throws IOException {
        Files.delete(folder.resolve(file));
        return folder;
    }

    private static String read(Path folder, String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static Path write(Path folder, String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return folder;
    }

    /** Changes a file that the root METS.xml lists, and its measures there, so that only the content is wrong. */
    private static Path relist(Path folder, String file, String text) throws IOException {
        return relist(folder, "METS.xml", "", file, text);
    }

    private static Path premis(Path folder, Edit edit) throws IOException {
        String premis = "representations/rep1/metadata/preservation/PREMIS_rep1.xml";
        String mets = "representations/rep1/METS.xml";
        relist(folder, mets, "representations/rep1/", premis, edit.of(read(folder, premis)));
        return relist(folder, mets, read(folder, mets));
    }

    private static Path relist(Path folder, String mets, String base, String file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String href = Pattern.quote("\"" + file.substring(base.length()) + "\"");
        String measures = " SIZE=\"" + bytes.length + "\"";
        String digest = HexFormat.of().formatHex(Sha256.newDigest().digest(bytes));
        String text1 = read(folder, mets);
        String line = text1.lines()
                .filter(l -> l.matches(".*" + href + ".*"))
                .findFirst()
                .orElseThrow();
        String fileLine = line.startsWith("<FLocat")
                ? text1.lines()
                        .takeWhile(l -> !l.equals(line))
                        .reduce((a, b) -> b)
                        .orElseThrow()
                : line;
        String changed = fileLine.replaceFirst(" SIZE=\"[0-9]*\"", measures)
                .replaceFirst("CHECKSUM=\"[^\"]*\"", "CHECKSUM=\"" + digest + "\"");
        write(folder, mets, text1.replace(fileLine, changed));
        return write(folder, file, text);
    }
}
