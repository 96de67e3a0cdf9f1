package vn.tangthu.conversion.domain.legacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a written syllable of Vietnamese (âm tiết) can be: an initial, a rhyme, one tone; rhymes that end in c, ch, p or t bear
 * sắc or nặng only. The rules of the standard spelling, without a word list, and the names Đắk, Lắk of provinces.
 */
final class Syllable {
    private static final String[] INITIALS =
            "ngh,ng,nh,gh,gi,kh,ph,qu,th,tr,ch,b,c,d,đ,g,h,k,l,m,n,p,r,s,t,v,x".split(",");
    private static final Set<String> OPEN = rhymes(
            "a,e,ê,i,o,ô,ơ,u,ư,y,ia,ua,ưa,oa,oe,uê,uy,uơ,uya,ai,ao,au,ay,âu,ây,eo,êu,iu,iêu,yêu,oi,ôi,ơi,ui,ưi,ươi,ươu,ưu,"
                    + "uôi,oai,oay,oao,oeo,uây,uyu,uêu,ăk");
    private static final Set<String> NASAL = rhymes(
            "am,ăm,âm,em,êm,im,om,ôm,ơm,um,iêm,yêm,uôm,ươm,oam,oăm,an,ăn,ân,en,ên,in,on,ôn,ơn,un,ưn,iên,yên,uôn,ươn,oan,oăn,"
                    + "oen,uân,uyên,uyn,ang,ăng,âng,eng,ong,ông,ung,ưng,iêng,yêng,uông,ương,oang,oăng,uâng,oong,anh,ênh,inh,ynh,"
                    + "oanh,uênh,uynh");
    private static final Set<String> STOPPED = rhymes(
            "ap,ăp,âp,ep,êp,ip,op,ôp,ơp,up,iêp,ươp,oap,oăp,uyp,at,ăt,ât,et,êt,it,ot,ôt,ơt,ut,ưt,iêt,yêt,uôt,ươt,oat,oăt,oet,"
                    + "uât,uyt,uyêt,ac,ăc,âc,ec,oc,ôc,uc,ưc,iêc,uôc,ươc,oac,oăc,ooc,ach,êch,ich,ych,oach,uêch,uych");

    private Syllable() {}

    /** Whether the word, of letters only, is one syllable of the standard spelling. */
    static boolean isOne(String word) {
        var bare = new StringBuilder();
        int tones = 0;
        char tone = 0;
        var parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            if (Marks.isTone(parts.charAt(i))) {
                tone = parts.charAt(i);
                tones++;
            } else bare.append(parts.charAt(i));
        }
        return tones <= 1 && isOne(Normalizer.normalize(bare, Normalizer.Form.NFC), tone);
    }

    private static boolean isOne(String bare, char tone) {
        if (isRhyme(bare, tone)) return true;
        return Arrays.stream(INITIALS)
                .filter(bare::startsWith)
                .anyMatch(initial -> isRhyme(bare.substring(initial.length()), tone)
                        || initial.equals("gi") && isRhyme(bare.substring(1), tone)
                        || initial.equals("qu") && isRhyme(bare.substring(1), tone));
    }

    private static boolean isRhyme(String rhyme, char tone) {
        if (STOPPED.contains(rhyme)) return tone == Marks.ACUTE || tone == Marks.DOT;
        return OPEN.contains(rhyme) || NASAL.contains(rhyme);
    }

    private static Set<String> rhymes(String list) {
        return Arrays.stream(list.split(",")).collect(Collectors.toUnmodifiableSet());
    }
}
