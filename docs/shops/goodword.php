<?php
/**
 * Plugin Name: Goodword
 * Description: The tag, signed orders, and the elements of Goodword, the shop's own referral programme.
 *
 * Settings, in wp-config.php:
 *   define( 'GOODWORD_URL', 'https://refer.shop.example' );
 *   define( 'GOODWORD_SHOP', 'pk_…' );
 *   define( 'GOODWORD_SECRET', 'sk_…' );
 */

defined( 'ABSPATH' ) || exit;

// The tag, in every page. Shops with a consent banner write `required` and let the banner say `granted`.
add_action( 'wp_head', function () {
	wp_print_script_tag( array(
		'type'         => 'module',
		'async'        => true,
		'src'          => GOODWORD_URL . '/goodword.js',
		'data-shop'    => GOODWORD_SHOP,
		'data-consent' => 'granted',
	) );
} );

// The order and the rating, on the thank-you page.
add_action( 'woocommerce_thankyou', function ( $order_id ) {
	$order = wc_get_order( $order_id );
	if ( ! $order || $order->has_status( 'failed' ) ) {
		return;
	}
	$told = array(
		'orderId'  => $order->get_order_number(),
		'amount'   => $order->get_total(),
		'currency' => $order->get_currency(),
	);
	$coupons = $order->get_coupon_codes();
	if ( $coupons ) {
		$told['coupon'] = reset( $coupons );
	}
	// Signing says that the order is real. One that is not paid yet stays unsigned, and its reward waits.
	if ( $order->is_paid() ) {
		$told['orderToken'] = goodword_order_token( $order, $told );
	}
	printf(
		'<script type="application/json" data-goodword-order>%s</script><goodword-thanks order="%s"></goodword-thanks>',
		wp_json_encode( $told, JSON_HEX_TAG ),
		esc_attr( $told['orderId'] )
	);
} );

// The invitation, in “My account”.
add_action( 'woocommerce_account_dashboard', function () {
	echo '<goodword-invite></goodword-invite>';
} );

// The banner for friends; it puts their coupon into the cart.
add_action( 'wp_body_open', function () {
	echo '<goodword-welcome cart="woocommerce"></goodword-welcome>';
} );

/** The order as a JWT (HS256), signed with the secret key. */
function goodword_order_token( $order, $told ) {
	$claims = array(
		'orderId'  => $told['orderId'],
		'amount'   => $told['amount'],
		'currency' => $told['currency'],
		'iat'      => time(),
	);
	if ( $order->get_customer_id() ) {
		$claims['customerId'] = (string) $order->get_customer_id();
	}
	$encode = fn( $bytes ) => rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
	$signed = $encode( '{"alg":"HS256","typ":"JWT"}' ) . '.' . $encode( wp_json_encode( $claims ) );
	return $signed . '.' . $encode( hash_hmac( 'sha256', $signed, GOODWORD_SECRET, true ) );
}
